package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import io.github.standfirst.text.Quoted;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several shapes, told apart by its member {@code type}, which is written first and may be read
 * anywhere.
 */
final class Choice<T> implements Form<T> {

    private static final String TYPE = "type";

    private final Class<T> type;
    private final List<Case<? extends T>> cases;
    private final String tags;

    /**
     * One of the shapes.
     *
     * @param tag what {@code type} says
     */
    record Case<C>(String tag, Shape<C> shape) {

        /** The form of a value that can be of this type only. */
        Choice<C> alone() {
            return new Choice<>(shape.type(), List.of(this));
        }
    }

    /**
     * An object of one of some shapes.
     *
     * @param type of all values
     * @param cases the shapes, one for each type of value
     */
    Choice(Class<T> type, List<Case<? extends T>> cases) {
        this.type = type;
        this.cases = List.copyOf(cases);
        this.tags = cases.stream()
                .map(each -> '"' + each.tag() + '"')
                .collect(Collectors.joining(", ", cases.size() == 1 ? "" : "one of ", ""));
    }

    List<Case<? extends T>> cases() {
        return cases;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public String wanted() {
        return "an object";
    }

    @Override
    public void write(T value, TokenSink out) {
        for (int i = 0; i < cases.size(); i++) { // no iterator for each of a million comments
            if (cases.get(i).shape().type().isInstance(value)) {
                write(cases.get(i), value, out);
                return;
            }
        }
        throw new AssertionError(value.getClass());
    }

    private static <C> void write(Case<C> chosen, Object value, TokenSink out) {
        out.startObject();
        out.name(TYPE);
        out.text(chosen.tag());
        chosen.shape().writeMembers(chosen.shape().type().cast(value), out);
        out.endObject();
    }

    @Override
    public @Nullable T read(JsonReading in) {
        in.require(Kind.START_OBJECT, wanted());
        in.takeMember(TYPE, tags);
        in.enter(TYPE);
        String tag = in.text(tags);
        for (Case<? extends T> each : cases) {
            if (each.tag().equals(tag)) {
                in.leave();
                return each.shape().readMembers(in, TYPE);
            }
        }
        throw in.refused(Quoted.of(tag), tags);
    }
}
