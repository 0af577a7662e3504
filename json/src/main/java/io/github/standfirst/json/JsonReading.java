package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one document: where it stands, and what is refused, changed and dropped on the way.
 *
 * <p>The way to a value is kept here and not asked of the library, whose own answer is wrong where an object had to be
 * held back until its type was known. There is one step of it for each object and list around the value.
 */
final class JsonReading {

    /** The most tokens of an object that may stand before the member that tells its type. */
    static final int MAX_HELD = 10_000;

    /** What a message says of a text that is over too soon. */
    static final String END = "the end";

    private static final String NO_JSON = "what cannot stand there";

    private static final MemberTable NO_MEMBERS = new MemberTable(List.of());

    private final TokenSource source;
    private final String base;
    private final ReadOptions options;
    private final int maxDepth;
    private String[] path = new String[16];
    private int steps;
    private @Nullable Deque<Held> held;
    private List<JsonProblem> problems = List.of();
    private @Nullable Throwable cause;
    private @Nullable Held present;
    private Kind kind;
    private int level;
    private boolean over;
    private boolean unreadable;
    private boolean showsValues = true;
    private MemberTable members = NO_MEMBERS;

    /** A token that was passed on the way to a type, to be read again. */
    private record Held(Kind kind, String text, int line, int column) {}

    /**
     * A reading that stands where the source stands.
     *
     * @param base the pointer of the value that is read, in the source's document
     */
    JsonReading(TokenSource source, String base, ReadOptions options) {
        this.source = source;
        this.base = base;
        this.options = options;
        this.maxDepth = options.limits().depth();
        this.kind = source.kind();
        this.level = kind.nesting();
    }

    /** A reading of other tokens in the place of the value that stands here. */
    JsonReading over(TokenSource tokens) {
        tokens.next();
        JsonReading reading = new JsonReading(tokens, pointer(), options);
        reading.showsValues = showsValues;
        return reading;
    }

    /** Reads the whole of a document that has not begun. */
    <V> V document(Form<V> form) {
        hideValuesOf(form);
        if (next() == Kind.END) {
            throw all(missing(form.wanted()));
        }
        V value = value(form);
        if (next() != Kind.END) {
            throw all(refusal("found " + kind().found() + " behind the document; expected is its end"));
        }
        return value;
    }

    /**
     * Reads the value that begins here.
     *
     * @throws StandfirstJsonException with all problems of it
     */
    <V> V value(Form<V> form) {
        V value = null;
        try {
            value = form.read(this);
        } catch (StandfirstJsonException e) {
            throw over ? e : all(e);
        }
        if (value == null) {
            throw new StandfirstJsonException(problems, cause);
        }
        return value;
    }

    /**
     * Reads the value that begins here, of which what comes next does not depend: where it is refused, the reading stands
     * at its end, too.
     *
     * @throws StandfirstJsonException with all problems of it
     */
    <V> V element(Form<V> form) {
        try {
            return value(form);
        } catch (StandfirstJsonException e) {
            steps = 0;
            while (!unreadable && level > 0) {
                next();
            }
            throw e;
        }
    }

    /** The exception that tells all that was kept, and one problem more. */
    StandfirstJsonException all(StandfirstJsonException last) {
        keep(last);
        return new StandfirstJsonException(problems, cause);
    }

    /**
     * The exception for a text that is no JSON at some place.
     *
     * @param found there, as a message shows it
     */
    StandfirstJsonException malformed(String found, int line, int column) {
        enterAhead();
        boolean ended = found.equals(END);
        String shown = ended || showsValues ? found : NO_JSON;
        JsonPlace place = new JsonPlace(pointer(), line, column);
        return all(new StandfirstJsonException(
                place, "found " + shown + "; expected is " + (ended ? "more" : "JSON as RFC 8259 has it")));
    }

    /** The character of a text that stands at an offset, as a message shows it. */
    static String character(Characters json, long offset) {
        int unit = json.at(offset);
        if (unit < 0) {
            return unit == Characters.END ? END : NO_JSON;
        }
        int next = json.at(offset + 1);
        boolean pair = next >= 0 && Character.isSurrogatePair((char) unit, (char) next);
        return Quoted.of(Character.toString(pair ? Character.toCodePoint((char) unit, (char) next) : unit));
    }

    /** The exception for a name or number that is too long. */
    StandfirstJsonException tooLong() {
        enterAhead();
        return all(refusal(
                "found a name or number of more than " + options.limits().tokenChars() + " chars; expected are fewer"));
    }

    /**
     * Parsers look ahead: the name before a value that they cannot read is read, and was not handed on. Deep in a value that
     * is passed over the way to it is not known.
     */
    private void enterAhead() {
        boolean known = steps == level - 1;
        if (known && kind != Kind.NAME && source.kind() == Kind.NAME) {
            String name = source.text();
            enterMember(name, members.position(name) != MemberTable.NONE);
        }
    }

    private void keep(StandfirstJsonException refusal) {
        cause = problems.isEmpty() ? refusal.getCause() : null;
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        problems.addAll(refusal.problems());
    }

    /** The number of problems so far. */
    int problemCount() {
        return problems.size();
    }

    /** What the present token is. */
    Kind kind() {
        return kind;
    }

    /** The characters of the present name, text or number. */
    String text() {
        return present == null ? source.text() : present.text();
    }

    /** Goes on to the next token. */
    Kind next() {
        present = held == null ? null : held.poll();
        kind = present == null ? source.next() : present.kind();
        int nesting = kind.nesting();
        if (nesting != 0) {
            nest(nesting);
        } else if (kind == Kind.END) {
            requireWhole();
        }
        return kind;
    }

    /** Goes on to the name of a member of the object that is read, or to its end; of these members a message may tell. */
    Kind next(MemberTable members) {
        this.members = members;
        return next();
    }

    private void nest(int nesting) {
        level += nesting;
        if (level > maxDepth) {
            unreadable = true;
            throw end("found more than " + maxDepth + " objects and lists in one another; expected are fewer");
        }
    }

    private void requireWhole() {
        if (level > 0) {
            unreadable = true;
            throw end("found the end; expected is more");
        }
    }

    /** A problem behind which nothing can be read. */
    private StandfirstJsonException end(String problem) {
        over = true;
        return all(refusal(problem));
    }

    /** Answers whether there is no way to go behind the value that was read. */
    boolean isUnreadable() {
        return unreadable;
    }

    /**
     * Goes into a member or an element.
     *
     * @return the steps to it
     */
    int enter(String nameOrIndex) {
        if (steps == path.length) {
            path = Arrays.copyOf(path, steps * 2);
        }
        path[steps++] = nameOrIndex;
        return steps;
    }

    /**
     * Goes into a member whose name is data, and private where values are.
     *
     * @return the steps to it
     */
    int enterKey(String key) {
        return enter(showsValues ? key : "(private)");
    }

    /**
     * Goes into a member; the name of one that is not known is private where values are.
     *
     * @return the steps to it
     */
    int enterMember(String name, boolean known) {
        return enter(known || showsValues ? name : "(unknown)");
    }

    /** Leaves it again. */
    void leave() {
        steps--;
    }

    /**
     * Keeps the problem of a member or an element, and goes to its last token.
     *
     * @param steps to it
     * @throws StandfirstJsonException with all problems, if nothing can be read behind it or there are enough of them
     */
    void recover(StandfirstJsonException refusal, int steps) {
        if (over) {
            throw refusal;
        }
        this.steps = steps;
        keep(refusal);
        if (problems.size() >= options.limits().problems()) {
            over = true;
            throw new StandfirstJsonException(problems, cause);
        }
        while (level > steps) {
            next();
        }
    }

    /** Goes on to the value of a member of the object that begins here, which will be read as if it were not there. */
    void takeMember(String name, String wanted) {
        int outside = level;
        int outer = steps;
        next();
        if (kind == Kind.NAME && text().equals(name)) {
            next();
            return;
        }
        List<Held> before = new ArrayList<>();
        while (level > outside || kind() != Kind.NAME || !text().equals(name)) {
            if (level < outside || before.size() == MAX_HELD) {
                steps = outer;
                enter(name);
                throw level < outside
                        ? missing(wanted)
                        : refusal("found it behind more than " + MAX_HELD + " tokens; expected is it before");
            }
            if (level == outside && kind() == Kind.NAME) {
                steps = outer;
                enterMember(text(), false);
            }
            before.add(hold());
            if (level == outside && kind() != Kind.NAME) {
                steps = outer;
            }
            next();
        }
        steps = outer;
        next();
        Deque<Held> again = held == null ? new ArrayDeque<>() : held;
        for (int i = before.size() - 1; i >= 0; i--) {
            again.addFirst(before.get(i));
        }
        held = again;
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
    void skipUnknown(String name) {
        ReadListener listener = options.listener();
        if (listener != null) {
            String shown = path[steps - 1];
            path[steps - 1] = name;
            listener.unknownMember(place());
            path[steps - 1] = shown;
        }
        if (kind().nesting() == 0) {
            return;
        }
        Deque<Set<String>> names = new ArrayDeque<>();
        while (true) {
            int nesting = kind().nesting();
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

    /** Shows nothing of a private document, nor of what stands in its place. */
    void hideValuesOf(Form<?> form) {
        if (!form.showsValues()) {
            hideValues();
        }
    }

    /** From here on no value is shown in a message. */
    void hideValues() {
        showsValues = false;
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
        ReadListener listener = options.listener();
        if (listener != null && !clean.equals(text)) {
            listener.textChanged(place());
        }
        return clean;
    }

    /** The markup that stands here. */
    SafeHtml markup(BodyReading.Part part, String wanted) {
        String html = text(wanted);
        SafeHtml safe = checked(text -> options.bodies().read(part, text), html);
        ReadListener listener = options.listener();
        if (listener != null && !safe.html().equals(html)) {
            options.bodies().report(part, html, listener, place());
        }
        return safe;
    }

    /** A value that a type of the model makes, or refuses with a message that shows no more than the value. */
    <T, V> V checked(Function<T, V> made, T from) {
        try {
            return made.apply(from);
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage());
            throw showsValues
                    ? new StandfirstJsonException(List.of(new JsonProblem(place(), problem)), e)
                    : hidden(new JsonProblem(place(), problem).wanted());
        }
    }

    private StandfirstJsonException hidden(String wanted) {
        return refusal("found a value that is refused, and private; expected is "
                + (wanted.isEmpty() ? "another one" : wanted));
    }

    /**
     * The refusal of a value.
     *
     * @param value as a message may show it
     */
    StandfirstJsonException refused(String value, String wanted) {
        return showsValues ? refusal("found " + value + "; expected is " + wanted) : hidden(wanted);
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

    /** Requires that a list or map takes one more than it has. */
    void requireRoom(int size) {
        if (size == options.limits().elements()) {
            throw end("found more than " + size + " entries; expected are fewer");
        }
    }

    StandfirstJsonException unexpected(String wanted) {
        return refusal("found " + kind().found() + "; expected is " + wanted);
    }

    StandfirstJsonException missing(String wanted) {
        return refusal("found nothing; expected is " + wanted);
    }

    /** The exception for what a parser of the application does not take, whose message may quote the text. */
    StandfirstJsonException pastForeignLimit() {
        return all(refusal("found more than the limits of the mapper allow; expected is less"));
    }

    /** An exception that names the present place. */
    StandfirstJsonException refusal(String problem) {
        return new StandfirstJsonException(place(), problem);
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
        for (int i = 0; i < steps; i++) {
            pointer.append('/').append(path[i].replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
