package io.github.standfirst.json;

import io.github.standfirst.json.JsonTree.Digits;
import io.github.standfirst.json.JsonTree.Members;
import io.github.standfirst.json.TokenSource.Kind;
import io.github.standfirst.text.Quoted;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A document whose shape has changed since it was first written: older ones are brought to the present shape step by step
 * before they are read, so that they stay readable for ever. {@code schemaVersion} tells the version, wherever it stands
 * in the object; a document without it is of version 1. Places are those of the document as it became, with the line
 * and column in which it begins.
 *
 * @param form the present shape, which has the member {@link #member}
 * @param steps in order: the first leads from version 1 to version 2; none is ever changed or removed
 */
record Migrations<V>(Form<V> form, List<UnaryOperator<Members>> steps) implements Form<V> {

    private static final String VERSION = "schemaVersion";

    /**
     * The member that tells the version of a document, which is the only one that its shape reads. Version 1 is not
     * written: nothing else has no version.
     */
    static <T> Member<T, Integer> member(int version) {
        return Member.optional(VERSION, new Version(version), document -> version == 1 ? null : version);
    }

    private record Version(int current) implements Form<Integer> {

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public String wanted() {
            return current == 1 ? "version 1" : "a version of 1 to " + current;
        }

        @Override
        public void write(Integer value, TokenSink out) {
            out.number(value);
        }

        @Override
        public Integer read(JsonReading in) {
            in.require(Kind.INTEGER, wanted());
            if (!in.text().equals(Integer.toString(current))) {
                throw in.refused(Quoted.of(in.text()), wanted());
            }
            return current;
        }
    }

    @Override
    public Class<? super V> type() {
        return form.type();
    }

    @Override
    public String wanted() {
        return form.wanted();
    }

    @Override
    public void write(V value, TokenSink out) {
        form.write(value, out);
    }

    @Override
    public @Nullable V read(JsonReading in) {
        in.require(Kind.START_OBJECT, wanted());
        JsonPlace begin = in.place();
        Members document = (Members) JsonTree.OfDocument.TREE.read(in);
        for (int version = version(document); version <= steps.size(); version++) {
            document = steps.get(version - 1).apply(document).with(VERSION, new Digits(Integer.toString(version + 1)));
        }
        return in.over(JsonTree.tokens(document, begin)).value(form);
    }

    /** The version of a document; one that no step begins with is left for the present shape to refuse. */
    private int version(Members document) {
        if (!(document.byName().get(VERSION) instanceof Digits number)) {
            return document.byName().containsKey(VERSION) ? steps.size() + 1 : 1;
        }
        for (int version = 1; version <= steps.size(); version++) {
            if (number.digits().equals(Integer.toString(version))) {
                return version;
            }
        }
        return steps.size() + 1;
    }
}
