package io.github.standfirst.examples.flink.threads;

/**
 * A comment on its way to the state of its article.
 *
 * @param article the id of its article, which is its key
 * @param slot what it is called in the state of its article: another comment of that slot takes its place
 * @param line the comment, as a line of JSON
 */
public record CommentLine(String article, String slot, String line) {

    /** The comment in short. */
    @Override
    public String toString() {
        return "CommentLine[article=" + article + ", slot=" + slot + "]";
    }
}
