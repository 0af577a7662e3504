package io.github.standfirst.examples.newsroom.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has around it. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final Addresses addresses;
    private final Dates dates;

    PageFrame(Addresses addresses, Dates dates) {
        this.addresses = addresses;
        this.dates = dates;
    }

    /** As a part of the model, for templates may not ask the application for its parts where they print addresses. */
    @ModelAttribute("addresses")
    Addresses addresses() {
        return addresses;
    }

    @ModelAttribute("dates")
    Dates dates() {
        return dates;
    }

    @ModelAttribute("edition")
    Edition edition(HttpServletRequest request) {
        return EditionLocale.edition(request);
    }

    @ModelAttribute("editions")
    List<Edition> editions() {
        return List.of(Edition.values());
    }

    @ModelAttribute("menus")
    Menus menus(HttpServletRequest request) {
        return Menus.of(EditionLocale.edition(request));
    }
}
