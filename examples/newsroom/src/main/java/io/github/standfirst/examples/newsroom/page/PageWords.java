package io.github.standfirst.examples.newsroom.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What templates ask beside the values themselves. */
@ControllerAdvice(annotations = Controller.class)
class PageWords {

    private final Printed printed;
    private final EditionLinks editionLinks;

    PageWords(Printed printed, EditionLinks editionLinks) {
        this.printed = printed;
        this.editionLinks = editionLinks;
    }

    @ModelAttribute("printed")
    Printed printed() {
        return printed;
    }

    @ModelAttribute("editionLinks")
    EditionLinks editionLinks() {
        return editionLinks;
    }
}
