package io.github.standfirst.article;

import java.util.EnumSet;
import java.util.Set;

/**
 * The stages of a publication, and which leads where.
 *
 * <table>
 *   <caption>What each stage leads to</caption>
 *   <tr><th>from</th><th>to</th></tr>
 *   <tr><td>draft</td><td>scheduled, published</td></tr>
 *   <tr><td>scheduled</td><td>draft, scheduled for another time, published</td></tr>
 *   <tr><td>published</td><td>withdrawn</td></tr>
 *   <tr><td>withdrawn</td><td>published again</td></tr>
 * </table>
 */
public enum PublicationStage {
    /** Being written. */
    DRAFT,
    /** Written, and to be published at a time. */
    SCHEDULED,
    /** Before the readers. */
    PUBLISHED,
    /** Taken back after it was published. */
    WITHDRAWN;

    /** The stages that may follow this one. */
    public Set<PublicationStage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SCHEDULED, PUBLISHED);
            case SCHEDULED -> EnumSet.of(DRAFT, SCHEDULED, PUBLISHED);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(PUBLISHED);
        };
    }
}
