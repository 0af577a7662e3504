package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.article.Sections;
import io.github.standfirst.examples.newsroom.discussion.Threads;
import io.github.standfirst.examples.newsroom.site.Edition;
import io.github.standfirst.text.CharacterRule;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages that list articles: front page, categories, tags, authors, archive, search. */
@Controller
class ListController {

    private static final int ON_THE_FRONT = 24;
    private static final int IN_A_LIST = 100;
    private static final int MOST_WORDS = 8;
    private static final int MOST_LETTERS = 200;

    private final ArticleStore articles;
    private final Threads threads;
    private final Sections sections;
    private final Clock clock;

    ListController(ArticleStore articles, Threads threads, Sections sections, Clock clock) {
        this.articles = articles;
        this.threads = threads;
        this.sections = sections;
        this.clock = clock;
    }

    @GetMapping({"/", "/hy/"})
    String front(@ModelAttribute("edition") Edition edition, Model model) {
        model.addAttribute("teasers", teasers(articles.newest(edition, clock.instant(), ON_THE_FRONT)));
        return "front";
    }

    @GetMapping("/hy")
    String armenianFront() {
        return "redirect:/hy/";
    }

    @GetMapping({"/archive/", "/hy/archive/"})
    String archive(@ModelAttribute("edition") Edition edition, Model model) {
        model.addAttribute("teasers", teasers(articles.newest(edition, clock.instant(), IN_A_LIST)));
        model.addAttribute("titleKey", "list.archive");
        return "list";
    }

    /** A category and all below it. */
    @GetMapping({"/category/{slug}/", "/hy/category/{slug}/"})
    String category(@PathVariable Slug slug, @ModelAttribute("edition") Edition edition, Model model) {
        List<Category> trail = sections.trail(slug);
        if (trail.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Article> found = articles.inLists(sections.lists(slug), edition, clock.instant(), 0, IN_A_LIST);
        model.addAttribute("teasers", teasers(found));
        model.addAttribute("category", slug);
        model.addAttribute("trail", trail.subList(0, trail.size() - 1));
        model.addAttribute("title", trail.get(trail.size() - 1).name());
        return "list";
    }

    @GetMapping({"/{kind:tag|author}/{slug}/", "/hy/{kind:tag|author}/{slug}/"})
    String list(
            @PathVariable String kind,
            @PathVariable Slug slug,
            @ModelAttribute("edition") Edition edition,
            Model model) {
        List<Article> found = articles.inList(kind + "/" + slug, edition, clock.instant(), IN_A_LIST);
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("teasers", teasers(found));
        model.addAttribute("titleKey", "list." + kind);
        model.addAttribute("title", name(kind, slug, found.get(0)));
        return "list";
    }

    private static String name(String kind, Slug slug, Article article) {
        Optional<String> name = kind.equals("tag")
                ? article.tags().stream()
                        .filter(tag -> tag.slug().equals(slug))
                        .map(tag -> tag.name())
                        .findFirst()
                : article.authors().stream()
                        .filter(author ->
                                author.url() != null && author.url().value().endsWith("/" + slug + "/"))
                        .map(author -> author.name())
                        .findFirst();
        return name.orElse(slug.value());
    }

    @GetMapping({"/search", "/hy/search"})
    String search(
            @RequestParam(name = "s", defaultValue = "") String typed,
            @ModelAttribute("edition") Edition edition,
            Model model) {
        String text = CharacterRule.clean(typed);
        String cut = text.codePointCount(0, text.length()) <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS));
        List<String> words = Arrays.stream(cut.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        model.addAttribute("searched", cut);
        model.addAttribute(
                "teasers",
                words.isEmpty() ? List.of() : teasers(articles.search(words, edition, clock.instant(), IN_A_LIST)));
        return "search";
    }

    /** Teasers with what their threads say; the number is that of the view that the article's page shows. */
    private List<Teaser> teasers(List<Article> found) {
        return found.stream()
                .map(article -> Teaser.of(article).withThread(threads.summary(article)))
                .toList();
    }
}
