package io.github.standfirst.examples.newsroom.desk;

import io.github.standfirst.comment.ActorKind;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.Grounds;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.ModerationException;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.CommentStore;
import io.github.standfirst.examples.newsroom.discussion.Discussions;
import io.github.standfirst.text.CharacterRule;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the newsroom decides about comments. */
@Controller
@RequestMapping("/desk")
class DeskController {

    private static final int ON_A_PAGE = 100;
    private static final int MOST_PAGES = 10_000;

    /** As the fields say. */
    private static final int MOST_LETTERS = 500;

    private final CommentStore comments;
    private final ArticleStore articles;
    private final Discussions discussions;
    private final Clock clock;

    DeskController(CommentStore comments, ArticleStore articles, Discussions discussions, Clock clock) {
        this.comments = comments;
        this.articles = articles;
        this.discussions = discussions;
        this.clock = clock;
    }

    @GetMapping("/login")
    String login() {
        return "desk/login";
    }

    @GetMapping("")
    String home() {
        return "redirect:/desk/";
    }

    /** What waits for a decision or, where a status is asked for, what has it. */
    @GetMapping("/")
    String queue(
            @RequestParam(required = false) @Nullable CommentStatus status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        int without = (Math.max(1, Math.min(page, MOST_PAGES)) - 1) * ON_A_PAGE;
        List<Comment> found = status == null
                ? comments.waiting(without, ON_A_PAGE + 1)
                : comments.ofStatus(status, without, ON_A_PAGE + 1);
        model.addAttribute(
                "entries", found.stream().limit(ON_A_PAGE).map(this::entry).toList());
        model.addAttribute("status", status);
        model.addAttribute("next", found.size() > ON_A_PAGE ? page + 1 : null);
        return "desk/queue";
    }

    private DeskEntry entry(Comment comment) {
        ModeratedComment moderated = comments.moderated(comment.id()).orElseThrow();
        return new DeskEntry(moderated, articles.find(comment.article()).orElseThrow());
    }

    /** A comment with all that is known of it. */
    @GetMapping("/comments/{id}")
    String comment(@PathVariable CommentId id, Model model) {
        Comment comment = comments.find(id).orElseThrow();
        model.addAttribute("article", articles.find(comment.article()).orElseThrow());
        if (!(comment instanceof Comment.Posted)) {
            model.addAttribute("tombstone", comment);
            return "desk/tombstone";
        }
        DeskEntry entry = entry(comment);
        model.addAttribute("entry", entry);
        model.addAttribute("contact", comments.contact(id).orElse(null));
        model.addAttribute("reversible", entry.moderated().reversible().orElse(0));
        model.addAttribute("reasons", DecisionReason.values());
        model.addAttribute("erasures", ErasureReason.values());
        return "desk/comment";
    }

    /** Decides about the revision that was looked at. */
    @PostMapping("/comments/{id}/decisions")
    String decide(
            @PathVariable CommentId id,
            @RequestParam CommentStatus to,
            @RequestParam int revision,
            @RequestParam DecisionReason reason,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(defaultValue = "") String note,
            Principal moderator,
            RedirectAttributes next) {
        Grounds grounds = grounds(moderator, reason, statement, note);
        return done(id, comment -> comment.decide(to, revision, grounds, clock.instant()), next);
    }

    /** Takes a decision back. */
    @PostMapping("/comments/{id}/reversals")
    String reverse(
            @PathVariable CommentId id,
            @RequestParam int decision,
            @RequestParam(defaultValue = "") String note,
            Principal moderator,
            RedirectAttributes next) {
        Grounds grounds = grounds(moderator, DecisionReason.RECONSIDERED, "", note);
        return done(id, comment -> comment.reverse(decision, grounds, clock.instant()), next);
    }

    @PostMapping("/comments/{id}/erasure")
    String erase(@PathVariable CommentId id, @RequestParam ErasureReason reason, RedirectAttributes next) {
        discussions.erase(id, reason);
        next.addFlashAttribute("done", "desk.erased");
        return "redirect:/desk/";
    }

    private String done(CommentId id, UnaryOperator<ModeratedComment> decision, RedirectAttributes next) {
        try {
            ModeratedComment decided = discussions.decide(id, decision);
            next.addFlashAttribute(
                    "done", "desk.done." + decided.comment().status().name());
        } catch (ModerationException e) {
            next.addFlashAttribute("refused", "desk.refused." + e.reason().name());
        }
        next.addAttribute("id", id.value());
        return "redirect:/desk/comments/{id}";
    }

    private static Grounds grounds(Principal moderator, DecisionReason reason, String statement, String note) {
        return Grounds.builder(ActorKind.STAFF, reason.code())
                .moderator(moderator.getName())
                .statement(checked(statement))
                .note(checked(note))
                .build();
    }

    /** The fields take no more, and no controls; what is sent past them is nobody's mistake in typing. */
    private static String checked(String typed) {
        if (typed.length() > MOST_LETTERS || !typed.equals(CharacterRule.clean(typed))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return typed;
    }

    /** Somebody may have erased the comment meanwhile. */
    @ExceptionHandler(NoSuchElementException.class)
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
