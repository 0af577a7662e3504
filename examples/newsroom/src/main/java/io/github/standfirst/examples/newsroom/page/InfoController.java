package io.github.standfirst.examples.newsroom.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages about the paper. */
@Controller
class InfoController {

    @GetMapping({"/{page:about|advertise|privacy}/", "/hy/{page:about|advertise|privacy}/"})
    String page(@PathVariable String page, Model model) {
        model.addAttribute("page", page);
        return "info";
    }
}
