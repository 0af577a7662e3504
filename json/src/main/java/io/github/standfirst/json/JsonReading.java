package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one document: where it stands, and what is refused, changed and dropped on the way.
 *
 * <p>The way to a value is kept here and not asked of the library, whose own answer is wrong where an object had to be
 * held back until its type was known.
 */
final class JsonReading {

    /** The most objects and lists in one another. What is known nests far less; what is not known is skipped. */
    static final int MAX_DEPTH = 100;

    /** The most tokens of an object that may stand before the member that tells its type. */
    static final int MAX_HELD = 10_000;

    private final TokenSource source;
    private final String base;
    private final BodyReading bodies;
    private final @Nullable ReadListener listener;
    private final List<String> path = new ArrayList<>();
    private final Deque<Held> held = new ArrayDeque<>();
    private @Nullable Held present;
    private int depth;

    /** A token that was passed on the way to a type, to be read again. */
    private record Held(Kind kind, String text, int line, int column) {}

    /**
     * A reading that stands where the source stands.
     *
     * @param base the pointer of the value that is read, in the source's document
     */
    JsonReading(TokenSource source, String base, BodyReading bodies, @Nullable ReadListener listener) {
        this.source = source;
        this.base = base;
        this.bodies = bodies;
        this.listener = listener;
        this.depth = nesting(source.kind());
    }

    /** Goes to the first token of a document. */
    void begin(String wanted) {
        if (next() == Kind.END) {
            throw missing(wanted);
        }
    }

    /** Goes behind the last token of a document. */
    void finish() {
        if (next() != Kind.END) {
            throw refusal("found " + kind().found() + " behind the document; expected is its end");
        }
    }

    /** What the present token is. */
    Kind kind() {
        return present == null ? source.kind() : present.kind();
    }

    /** The characters of the present name, text or number. */
    String text() {
        return present == null ? source.text() : present.text();
    }

    /** Goes on to the next token. */
    Kind next() {
        present = held.poll();
        if (present != null) {
            return present.kind();
        }
        Kind kind = source.next();
        depth += nesting(kind);
        if (depth > MAX_DEPTH) {
            throw refusal("found more than " + MAX_DEPTH + " objects and lists in one another; expected are fewer");
        }
        if (kind == Kind.END && depth > 0) {
            throw refusal("found the end; expected is more");
        }
        return kind;
    }

    private static int nesting(Kind kind) {
        return switch (kind) {
            case START_OBJECT, START_LIST -> 1;
            case END_OBJECT, END_LIST -> -1;
            default -> 0;
        };
    }

    /** Goes into a member or an element. */
    void enter(String nameOrIndex) {
        path.add(nameOrIndex);
    }

    /** Leaves it again. */
    void leave() {
        path.remove(path.size() - 1);
    }

    /** Goes on to the value of a member of the object that begins here, which will be read as if it were not there. */
    void takeMember(String name, String wanted) {
        List<Held> before = new ArrayList<>();
        int level = 0;
        next();
        while (level > 0 || kind() != Kind.NAME || !text().equals(name)) {
            if (level == 0 && kind() == Kind.END_OBJECT) {
                enter(name);
                throw missing(wanted);
            }
            if (before.size() == MAX_HELD) {
                enter(name);
                throw refusal("found it behind more than " + MAX_HELD + " tokens; expected is it before");
            }
            level += nesting(kind());
            before.add(hold());
            next();
        }
        next();
        for (int i = before.size() - 1; i >= 0; i--) {
            held.addFirst(before.get(i));
        }
    }

    private Held hold() {
        if (present != null) {
            return present;
        }
        Kind kind = source.kind();
        boolean hasText = kind == Kind.NAME || kind == Kind.TEXT || kind == Kind.INTEGER || kind == Kind.DECIMAL;
        return new Held(kind, hasText ? source.text() : "", source.line(), source.column());
    }

    /** Drops the value that begins here, of a member that is not known. */
    void skipUnknown() {
        if (listener != null) {
            listener.unknownMember(place());
        }
        Deque<Set<String>> names = new ArrayDeque<>();
        while (true) {
            int nesting = nesting(kind());
            if (nesting > 0) {
                names.push(new HashSet<>());
            } else if (nesting < 0) {
                names.pop();
            } else if (kind() == Kind.NAME) {
                requireFirst(names.element().add(text()));
            }
            if (names.isEmpty()) {
                return;
            }
            next();
        }
    }

    /** The text that stands here. */
    String text(String wanted) {
        require(Kind.TEXT, wanted);
        return text();
    }

    /** The name that stands here. */
    String name() {
        require(Kind.NAME, "a name");
        return text();
    }

    /** The text that stands here, under the rule on characters. */
    String plain(String wanted) {
        String text = text(wanted);
        String clean = CharacterRule.clean(text);
        if (listener != null && !clean.equals(text)) {
            listener.textChanged(place());
        }
        return clean;
    }

    /** The markup that stands here. */
    SafeHtml markup(BodyReading.Part part, String wanted) {
        String html = text(wanted);
        SafeHtml safe = checked(() -> bodies.read(part, html));
        if (listener != null && !safe.html().equals(html)) {
            bodies.report(part, html, listener, place());
        }
        return safe;
    }

    /** A value that a type of the model makes, or refuses with a message that shows no more than the value. */
    <V> V checked(Supplier<V> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new StandfirstJsonException(place(), String.valueOf(e.getMessage()), e);
        }
    }

    void require(Kind kind, String wanted) {
        if (kind() != kind) {
            throw unexpected(wanted);
        }
    }

    void requireFirst(boolean first) {
        if (!first) {
            throw refusal("found a member of that name twice; expected is it once");
        }
    }

    StandfirstJsonException unexpected(String wanted) {
        return refusal("found " + kind().found() + "; expected is " + wanted);
    }

    StandfirstJsonException missing(String wanted) {
        return refusal("found nothing; expected is " + wanted);
    }

    /** An exception that names the present place. */
    StandfirstJsonException refusal(String problem) {
        return new StandfirstJsonException(place(), problem, null);
    }

    /** The value that is being read, and the present line and column. */
    JsonPlace place() {
        return present == null
                ? new JsonPlace(pointer(), source.line(), source.column())
                : new JsonPlace(pointer(), present.line(), present.column());
    }

    /** The value that is being read, as a JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder(base);
        path.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
