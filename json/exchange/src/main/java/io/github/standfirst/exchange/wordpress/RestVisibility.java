package io.github.standfirst.exchange.wordpress;

import java.util.Set;

/** Who sees a thing by what a document says of it, the most people first. */
enum RestVisibility {
    /** Everybody, or nothing is said of it. */
    PUBLIC,
    /** Everybody, from some time on. */
    LATER,
    /** Some people, or nobody. */
    HIDDEN;

    private static final Set<String> SHOWN_COMMENT = Set.of("1", "approve", "approved");

    /** Who sees a thing of a kind. */
    static RestVisibility of(RestKey.Kind kind, RawItem item) {
        return switch (kind) {
            case POST -> post(item);
            case MEDIA -> shownIf(Set.of("publish", "inherit"), item.get("wp:status"));
            case COMMENT -> shownIf(SHOWN_COMMENT, item.get("wp:comment_approved"));
            case USER, CATEGORY, TAG, TERM -> PUBLIC;
        };
    }

    private static RestVisibility post(RawItem item) {
        if (PostStatus.isProtected(item)) {
            return HIDDEN;
        }
        String status = item.get("wp:status");
        return status.equals("future") ? LATER : shownIf(Set.of("publish"), status);
    }

    private static RestVisibility shownIf(Set<String> shown, String status) {
        return status.isEmpty() || shown.contains(status) ? PUBLIC : HIDDEN;
    }
}
