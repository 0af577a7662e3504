package io.github.standfirst.examples.newsroom.feed;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What templates ask to lead readers to feeds. */
@ControllerAdvice(annotations = Controller.class)
class FeedLinks {

    private final FeedAddresses addresses;

    FeedLinks(FeedAddresses addresses) {
        this.addresses = addresses;
    }

    @ModelAttribute("feeds")
    FeedAddresses feeds() {
        return addresses;
    }

    /** The formats of feeds of articles. */
    @ModelAttribute("feedFormats")
    List<FeedFormat> feedFormats() {
        return List.of(FeedFormat.values());
    }

    /** The formats of feeds of comments. */
    @ModelAttribute("commentFeedFormats")
    List<FeedFormat> commentFeedFormats() {
        return List.of(FeedFormat.ATOM, FeedFormat.RSS);
    }
}
