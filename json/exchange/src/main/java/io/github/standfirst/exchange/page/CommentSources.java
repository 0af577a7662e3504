package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.comment.Commenter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a page that are printed, with those that only its JSON-LD has. What is printed counts, for it has the
 * markup and the place of each comment; JSON-LD adds the name and the time where the page does not print them, and the
 * stricter status of both counts.
 */
final class CommentSources {

    /** Texts are compared so far; what is decoded and stripped differs behind that. */
    private static final int MAX_COMPARED = 40;

    /** A time without a zone is read in one that may be so far from the true one. */
    private static final Duration FARTHEST_ZONES = Duration.ofHours(26);

    private final List<FoundComment> all;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<Writing, Integer> byWriting = new HashMap<>();
    /** Whether JSON-LD calls comments what the page calls them, so that another id is another comment. */
    private boolean idsAreThose;

    /** Nobody posts twice in one instant; the text in JSON-LD may be cut. */
    private record Writing(String name, Instant at) {}

    private CommentSources(List<FoundComment> printed) {
        this.all = new ArrayList<>(printed);
        for (int i = 0; i < printed.size(); i++) {
            byId.putIfAbsent(printed.get(i).id(), i);
            byText.putIfAbsent(words(printed.get(i)), i);
            int place = i;
            writing(printed.get(i)).ifPresent(writing -> byWriting.putIfAbsent(writing, place));
        }
        byId.remove("");
        byText.remove("");
    }

    static List<FoundComment> merged(List<FoundComment> printed, List<FoundComment> named, Notes notes) {
        if (printed.isEmpty()) {
            return named;
        }
        CommentSources sources = new CommentSources(printed);
        sources.idsAreThose = named.stream().anyMatch(comment -> sources.byId.containsKey(comment.id()));
        int[] places = new int[named.size()];
        for (int i = 0; i < places.length; i++) {
            FoundComment comment = named.get(i);
            int parent = comment.parent() == FoundComment.ROOT ? FoundComment.ROOT : places[comment.parent()];
            places[i] = sources.add(comment.below(parent));
        }
        sources.addParents(named, places);
        int added = sources.all.size() - printed.size();
        if (added > 0) {
            notes.add(String.format(Locale.ROOT, "%d comments stand in the json-ld of the page alone", added));
        }
        return sources.all;
    }

    /** What JSON-LD says that a comment answers counts more than its place on the page, which may end at some depth. */
    private void addParents(List<FoundComment> named, int[] places) {
        Map<String, Integer> placesById = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            placesById.putIfAbsent(named.get(i).id(), places[i]);
        }
        for (int i = 0; i < places.length; i++) {
            FoundComment comment = named.get(i);
            @Nullable
            Integer parent = comment.parent() == FoundComment.ROOT
                    ? placesById.get(comment.parentId())
                    : (Integer) places[comment.parent()];
            FoundComment known = all.get(places[i]);
            boolean says = !comment.parentId().isEmpty() || comment.parent() != FoundComment.ROOT;
            if (says
                    && parent != null
                    && parent != places[i]
                    && known.parentId().isEmpty()) {
                String id = all.get(parent).id();
                all.set(places[i], id.isEmpty() ? known : known.answering(id));
            }
        }
    }

    /** Adds a comment, or what it knows more to the same one; answers the index of it. */
    private int add(FoundComment comment) {
        @Nullable Integer known = confirmed(byId.get(comment.id()), comment);
        if (known == null) {
            @Nullable Integer sameText = byText.get(words(comment));
            boolean other = idsAreThose && !comment.id().isEmpty() && !byId.containsKey(comment.id());
            known = sameText != null && !other && isPossible(all.get(sameText), comment) ? sameText : null;
        }
        if (known == null) {
            known = confirmed(writing(comment).map(byWriting::get).orElse(null), comment);
        }
        if (known == null) {
            all.add(comment);
            return all.size() - 1;
        }
        all.set(known, filled(all.get(known), comment));
        return known;
    }

    /** An id, or a name and a time, may be those of another comment: then the texts differ, which one of the two may cut. */
    private @Nullable Integer confirmed(@Nullable Integer place, FoundComment named) {
        if (place == null) {
            return null;
        }
        String one = words(all.get(place));
        String other = words(named);
        int length = Math.min(MAX_COMPARED, Math.min(one.length(), other.length()));
        boolean alike = one.regionMatches(0, other, 0, length);
        boolean byWriter = named.id().equals(all.get(place).id()) && isPossible(all.get(place), named);
        return alike || byWriter ? place : null;
    }

    /** Two may say the same: they are one only if neither the name nor the time speaks against it. */
    private static boolean isPossible(FoundComment printed, FoundComment named) {
        String one = printed.commenter().name();
        String other = named.commenter().name();
        @Nullable Moment then = printed.posted();
        @Nullable Moment now = named.posted();
        boolean sameName = one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other);
        return sameName
                && (then == null
                        || now == null
                        || Duration.between(then.at(), now.at()).abs().compareTo(FARTHEST_ZONES) <= 0);
    }

    private static FoundComment filled(FoundComment printed, FoundComment named) {
        Commenter commenter = printed.commenter().name().isEmpty() ? named.commenter() : printed.commenter();
        return printed.by(commenter)
                .at(printed.posted() == null ? named.posted() : printed.posted())
                .restricted(named.status());
    }

    private static Optional<Writing> writing(FoundComment comment) {
        String name = comment.commenter().name();
        @Nullable Moment posted = comment.posted();
        return name.isEmpty() || posted == null || posted.precision() != Precision.EXACT
                ? Optional.empty()
                : Optional.of(new Writing(name, posted.at()));
    }

    /** What is printed of a comment, in lower case and without what separates words. */
    private static String words(FoundComment comment) {
        return Words.words(PageText.decoded(comment.html()));
    }
}
