package io.github.standfirst.json;

import java.time.Instant;

/**
 * Where the tokens of a JSON text go to. All that is known of JSON here writes to it, and each major of Jackson, whose
 * packages differ, is one more way to implement it.
 */
interface TokenSink {

    void startObject();

    void endObject();

    void startList();

    void endList();

    /** The name of the member whose value follows. */
    void name(String name);

    void text(String text);

    /** A time, as {@link InstantText} has it. */
    void time(Instant time);

    void number(int number);

    void flag(boolean flag);
}
