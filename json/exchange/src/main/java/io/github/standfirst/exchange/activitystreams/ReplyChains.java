package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which article a note answers in the end. Of one thread. */
final class ReplyChains {

    private final Map<String, ArticleId> articles;
    private final Map<String, FoundNote> notes;
    private final Optional<ArticleId> otherwise;
    private final Map<String, ArticleId> known = new HashMap<>();
    private final Set<String> lost = new HashSet<>();

    /**
     * Chains.
     *
     * @param articles by their ids and addresses
     * @param notes by their ids, those that are not for the public included
     * @param otherwise the article of notes that lead to none of these
     */
    ReplyChains(Map<String, ArticleId> articles, Map<String, FoundNote> notes, Optional<ArticleId> otherwise) {
        this.articles = articles;
        this.notes = notes;
        this.otherwise = otherwise;
    }

    /** The id of what a note answers: what it says itself, else what has it among its replies; empty for neither. */
    static String parent(FoundNote note) {
        return note.answered().isEmpty() ? note.container() : note.answered();
    }

    /** The article at the end of the chain; where it ends elsewhere, or nowhere, that which has a note of it. */
    Optional<ArticleId> article(FoundNote note) {
        List<FoundNote> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        FoundNote at = note;
        Optional<ArticleId> end = Optional.empty();
        while (at != null && end.isEmpty() && !lost.contains(at.id()) && seen.add(at.id())) {
            way.add(at);
            String next = next(at);
            end = Optional.ofNullable(articles.get(next)).or(() -> Optional.ofNullable(known.get(next)));
            at = notes.get(next);
        }
        for (int i = 0; end.isEmpty() && i < way.size(); i++) {
            end = Optional.ofNullable(articles.get(way.get(i).container()));
        }
        if (end.isEmpty()) {
            end = otherwise;
        }
        for (FoundNote each : way) {
            end.ifPresentOrElse(article -> known.put(each.id(), article), () -> lost.add(each.id()));
        }
        return end;
    }

    /** What is in no document tells nothing; what has the note among its replies does. */
    private String next(FoundNote note) {
        String answered = note.answered();
        boolean leadsOn = articles.containsKey(answered) || notes.containsKey(answered);
        return leadsOn ? answered : note.container();
    }
}
