package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param digits as they were written
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

    /** Trees as the values of documents. */
    enum OfDocument implements Form<JsonTree> {
        TREE;

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
            return JsonTree.read(in);
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

        private void add(JsonTree value) {
            if (members == null) {
                elements.add(value);
            } else {
                members.put(name, value);
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
    static JsonTree read(JsonReading in) {
        Deque<Open> open = new ArrayDeque<>();
        while (true) {
            JsonTree value = null;
            switch (in.kind()) {
                case START_OBJECT -> open.push(new Open(true));
                case START_LIST -> open.push(new Open(false));
                case END_OBJECT, END_LIST -> value = open.pop().closed();
                case NAME -> name(in, open.element());
                default -> value = scalar(in);
            }
            if (value != null) {
                if (open.isEmpty()) {
                    return value;
                }
                open.element().add(value);
            }
            in.next();
        }
    }

    private static void name(JsonReading in, Open object) {
        String name = in.name();
        in.requireFirst(object.members != null && !object.members.containsKey(name));
        object.name = name;
    }

    private static JsonTree scalar(JsonReading in) {
        return switch (in.kind()) {
            case TEXT -> new Text(in.text());
            case INTEGER, DECIMAL -> new Digits(in.text());
            case TRUE -> Literal.TRUE;
            case FALSE -> Literal.FALSE;
            case NULL -> Literal.NULL;
            default -> throw in.unexpected("a value");
        };
    }

    /** The tokens of a tree, without places in a text. */
    static TokenSource tokens(JsonTree tree) {
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
        return new JsonTreeSource(tokens);
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
