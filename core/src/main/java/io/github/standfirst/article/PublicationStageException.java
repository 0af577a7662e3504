package io.github.standfirst.article;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** Thrown where an article is to go to a stage that its present one does not lead to. */
public final class PublicationStageException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final PublicationStage from;
    private final PublicationStage to;

    PublicationStageException(PublicationStage from, PublicationStage to) {
        super("a " + word(from) + " article cannot become " + word(to) + "; it can become "
                + from.next().stream().map(PublicationStageException::word).collect(joining(" or ")));
        this.from = from;
        this.to = to;
    }

    private static String word(PublicationStage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** The stage that the article is at. */
    public PublicationStage from() {
        return from;
    }

    /** The stage that it was to go to. */
    public PublicationStage to() {
        return to;
    }
}
