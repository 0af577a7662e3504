package io.github.standfirst.examples.newsroom.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.stereotype.Controller;

/** What every page has around it. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    @ModelAttribute("edition")
    Edition edition(HttpServletRequest request) {
        return EditionLocale.edition(request);
    }

    @ModelAttribute("menus")
    Menus menus(HttpServletRequest request) {
        return Menus.of(EditionLocale.edition(request));
    }
}
