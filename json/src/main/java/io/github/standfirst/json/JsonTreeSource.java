package io.github.standfirst.json;

import java.util.List;

/** The tokens of a tree, which all stand where it begins in its text: what became of its parts is not known. */
final class JsonTreeSource implements TokenSource {

    private final List<Token> tokens;
    private final JsonPlace begin;
    private int position = -1;

    /**
     * A token.
     *
     * @param text of a name, text or number; else empty
     */
    record Token(Kind kind, String text) {}

    JsonTreeSource(List<Token> tokens, JsonPlace begin) {
        this.tokens = tokens;
        this.begin = begin;
    }

    @Override
    public Kind kind() {
        return position < 0 || position >= tokens.size()
                ? Kind.END
                : tokens.get(position).kind();
    }

    @Override
    public Kind next() {
        position++;
        return kind();
    }

    @Override
    public String text() {
        return tokens.get(position).text();
    }

    @Override
    public int line() {
        return begin.line();
    }

    @Override
    public int column() {
        return begin.column();
    }
}
