package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.examples.newsroom.article.Sections;
import io.github.standfirst.examples.newsroom.discussion.ThreadSnapshot;
import io.github.standfirst.examples.newsroom.discussion.Threads;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Dates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page of an article shows, and says who may keep a copy of it. */
@Component
class ArticlePage {

    private final Threads threads;
    private final ThreadParts parts;
    private final Sections sections;
    private final OwnComments own;
    private final Addresses addresses;
    private final Dates dates;
    private final Clock clock;

    ArticlePage(
            Threads threads,
            ThreadParts parts,
            Sections sections,
            OwnComments own,
            Addresses addresses,
            Dates dates,
            Clock clock) {
        this.threads = threads;
        this.parts = parts;
        this.sections = sections;
        this.own = own;
        this.addresses = addresses;
        this.dates = dates;
        this.clock = clock;
    }

    ModelAndView of(
            Article article,
            ThreadRequest asked,
            CommentForm form,
            FormErrors errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant now = clock.instant();
        ThreadSnapshot snapshot = threads.of(article);
        OwnComments.Here here = own.here(request, article, snapshot.thread());
        PageCaching.of(response, here.isEmpty() && errors.isEmpty());
        ModelAndView page = new ModelAndView("article");
        page.addObject("article", article);
        page.addObject("path", addresses.of(article));
        page.addObject("trail", sections.trail(article.categories()));
        page.addObject("withdrawn", article.state() instanceof PublicationState.Withdrawn);
        page.addObject("followed", article.isPublic(now) && article.discussion().state() != DiscussionState.NONE);
        page.addObject("published", dates.published(article.state()));
        page.addObject("next", next(article));
        page.addObject(
                "recommended",
                article.related().stream()
                        .filter(link -> link.thumbnail() != null)
                        .toList());
        page.addObject(
                "sources",
                article.credits().stream()
                        .filter(each -> each.role() != CreditRole.AUTHOR)
                        .toList());
        page.addObject("thread", parts.find(article, snapshot, asked, here, now));
        page.addObject("open", article.discussion().isOpen(now));
        page.addObject("token", Long.toString(snapshot.version()));
        page.addObject("form", form);
        page.addObject("errors", errors);
        return page;
    }

    /** The first pointer of an article that has no picture is what comes next. */
    private static @Nullable Link next(Article article) {
        return article.related().stream()
                .filter(link -> link.thumbnail() == null)
                .findFirst()
                .orElse(null);
    }
}
