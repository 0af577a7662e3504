package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A JSON value of any shape, for what has to see a document as a whole: migrations and the canonical form. */
sealed interface JsonTree {

    /** An object; its members in their order. */
    record Members(Map<String, JsonTree> byName) implements JsonTree {

        /** The same object with a member that bears another name, in its place; the same where there is none. */
        Members renamed(String from, String to) {
            Map<String, JsonTree> renamed = new LinkedHashMap<>();
            byName.forEach((name, value) -> renamed.put(name.equals(from) ? to : name, value));
            return new Members(renamed);
        }

        /** The same object with a member of that name, in its place or at the end. */
        Members with(String name, JsonTree value) {
            Map<String, JsonTree> more = new LinkedHashMap<>(byName);
            more.put(name, value);
            return new Members(more);
        }
    }

    record Elements(List<JsonTree> list) implements JsonTree {}

    record Text(String text) implements JsonTree {}

    /**
     * A number.
     *
     * @param digits as they were written, or as the canonical form writes them
     */
    record Digits(String digits) implements JsonTree {}

    /** True, false or null. */
    enum Literal implements JsonTree {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String word;

        Literal(String word) {
            this.word = word;
        }

        /** As JSON has it. */
        String word() {
            return word;
        }
    }

    /**
     * Trees as the values of documents.
     *
     * @param strings what becomes of names and strings; refuses with an {@link IllegalArgumentException}
     * @param numbers the same of numbers
     */
    record OfDocument(UnaryOperator<String> strings, UnaryOperator<String> numbers) implements Form<JsonTree> {

        /** Whatever RFC 8259 allows, as it was written. */
        static final OfDocument TREE = new OfDocument(UnaryOperator.identity(), UnaryOperator.identity());

        /** What the canonical form takes, with its numbers. */
        static final OfDocument CANONICAL = new OfDocument(CanonicalText::unicode, CanonicalNumber::of);

        @Override
        public Class<JsonTree> type() {
            return JsonTree.class;
        }

        @Override
        public String wanted() {
            return "a value";
        }

        /** Not written: what is migrated is read, and the canonical form is written by itself. */
        @Override
        public void write(JsonTree value, TokenSink out) {
            throw new AssertionError("trees are not written");
        }

        @Override
        public JsonTree read(JsonReading in) {
            return JsonTree.read(in, this);
        }

        private String name(JsonReading in) {
            return in.checked(strings, in.name());
        }

        private JsonTree scalar(JsonReading in) {
            return switch (in.kind()) {
                case TEXT -> new Text(in.checked(strings, in.text()));
                case INTEGER, DECIMAL -> new Digits(in.checked(numbers, in.text()));
                case TRUE -> Literal.TRUE;
                case FALSE -> Literal.FALSE;
                case NULL -> Literal.NULL;
                default -> throw in.unexpected("a value");
            };
        }
    }

    /** An object or a list that is being read, and the member of it that is next. */
    final class Open {
        private final @Nullable Map<String, JsonTree> members;
        private final List<JsonTree> elements = new ArrayList<>();
        private String name = "";

        private Open(boolean object) {
            this.members = object ? new LinkedHashMap<>() : null;
        }

        private void requireRoom(JsonReading in) {
            in.requireRoom(members == null ? elements.size() : members.size());
        }

        private void add(JsonTree value) {
            if (members == null) {
                elements.add(value);
            } else {
                members.put(name, value);
            }
        }

        /** Goes into the element that begins here; into a member its name has led already. */
        private void enterElement(JsonReading in) {
            if (members == null) {
                in.enter(Integer.toString(elements.size()));
            }
        }

        private JsonTree closed() {
            return members == null ? new Elements(elements) : new Members(members);
        }
    }

    /**
     * Reads the value that begins here, without recursion.
     *
     * @throws StandfirstJsonException if a member stands twice
     */
    private static JsonTree read(JsonReading in, OfDocument form) {
        Deque<Open> open = new ArrayDeque<>();
        while (true) {
            JsonTree value = null;
            switch (in.kind()) {
                case NAME -> name(in, open.element(), form);
                case END_OBJECT, END_LIST -> value = open.pop().closed();
                default -> value = begin(in, open, form);
            }
            if (value != null) {
                if (open.isEmpty()) {
                    return value;
                }
                open.element().requireRoom(in);
                open.element().add(value);
                in.leave();
            }
            in.next();
        }
    }

    /** The value that begins here; null where it is an object or a list, which is open then. */
    private static @Nullable JsonTree begin(JsonReading in, Deque<Open> open, OfDocument form) {
        if (!open.isEmpty()) {
            open.element().enterElement(in);
        }
        boolean object = in.kind() == Kind.START_OBJECT;
        if (object || in.kind() == Kind.START_LIST) {
            open.push(new Open(object));
            return null;
        }
        return form.scalar(in);
    }

    private static void name(JsonReading in, Open object, OfDocument form) {
        in.enterKey(in.name());
        object.name = form.name(in);
        in.requireFirst(object.members != null && !object.members.containsKey(object.name));
    }

    /** The tokens of a tree that begins somewhere in a text. */
    static TokenSource tokens(JsonTree tree, JsonPlace begin) {
        List<JsonTreeSource.Token> tokens = new ArrayList<>();
        Deque<Object> rest = new ArrayDeque<>();
        rest.push(tree);
        while (!rest.isEmpty()) {
            Object next = rest.pop();
            if (next instanceof JsonTreeSource.Token token) {
                tokens.add(token);
            } else if (next instanceof Members members) {
                tokens.add(new JsonTreeSource.Token(Kind.START_OBJECT, ""));
                rest.push(new JsonTreeSource.Token(Kind.END_OBJECT, ""));
                List<Map.Entry<String, JsonTree>> entries =
                        new ArrayList<>(members.byName().entrySet());
                for (int i = entries.size() - 1; i >= 0; i--) {
                    rest.push(entries.get(i).getValue());
                    rest.push(new JsonTreeSource.Token(Kind.NAME, entries.get(i).getKey()));
                }
            } else if (next instanceof Elements elements) {
                tokens.add(new JsonTreeSource.Token(Kind.START_LIST, ""));
                rest.push(new JsonTreeSource.Token(Kind.END_LIST, ""));
                for (int i = elements.list().size() - 1; i >= 0; i--) {
                    rest.push(elements.list().get(i));
                }
            } else {
                tokens.add(token((JsonTree) next));
            }
        }
        return new JsonTreeSource(tokens, begin);
    }

    private static JsonTreeSource.Token token(JsonTree scalar) {
        if (scalar instanceof Text text) {
            return new JsonTreeSource.Token(Kind.TEXT, text.text());
        }
        if (scalar instanceof Digits number) {
            boolean integer = number.digits().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
            return new JsonTreeSource.Token(integer ? Kind.INTEGER : Kind.DECIMAL, number.digits());
        }
        return switch ((Literal) scalar) {
            case TRUE -> new JsonTreeSource.Token(Kind.TRUE, "");
            case FALSE -> new JsonTreeSource.Token(Kind.FALSE, "");
            case NULL -> new JsonTreeSource.Token(Kind.NULL, "");
        };
    }
}
