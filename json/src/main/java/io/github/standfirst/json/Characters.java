package io.github.standfirst.json;

/** The UTF-16 code units of a JSON text by their offset, as far as they are at hand, to show one in a message. */
interface Characters {

    /** What stands behind the last one. */
    int END = -1;

    /** What is not at hand. */
    int GONE = -2;

    /** Nothing of a text is at hand. */
    Characters NONE = offset -> GONE;

    /** The code unit at an offset from 0, or {@link #END}, or {@link #GONE}. */
    int at(long offset);

    /** All of a text. */
    static Characters of(String json) {
        return offset -> offset < 0 ? GONE : offset < json.length() ? json.charAt((int) offset) : END;
    }
}
