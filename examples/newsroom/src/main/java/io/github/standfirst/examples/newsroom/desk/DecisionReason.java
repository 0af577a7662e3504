package io.github.standfirst.examples.newsroom.desk;

import java.util.Locale;

/** The reasons of this newsroom for what it decides. */
enum DecisionReason {
    FITS,
    OFF_TOPIC,
    INSULT,
    PERSONAL_DATA,
    ADVERTISING,
    RECONSIDERED;

    /** The code that histories keep. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
