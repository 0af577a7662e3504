package io.github.standfirst.examples.newsroom.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Post, redirect, get: where the browser goes after a form. */
final class SeeOther {

    private SeeOther() {}

    /** Leads to an encoded path of ours, with its query and fragment as they are. */
    static ModelAndView page(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
