package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list whose elements are of one form.
 *
 * @param element the form of each element; none is null
 */
record ListForm<E>(Form<E> element) implements Form<List<E>> {

    @Override
    public Class<? super List<E>> type() {
        return List.class;
    }

    @Override
    public String wanted() {
        return "a list";
    }

    @Override
    public List<E> cast(Object value) {
        return ((List<?>) value).stream().map(element::cast).toList();
    }

    @Override
    public void write(List<E> value, TokenSink out) {
        out.startList();
        value.forEach(each -> element.write(each, out));
        out.endList();
    }

    @Override
    public List<E> read(JsonReading in) {
        in.require(Kind.START_LIST, wanted());
        List<E> elements = new ArrayList<>();
        while (in.next() != Kind.END_LIST) {
            in.enter(Integer.toString(elements.size()));
            elements.add(element.read(in));
            in.leave();
        }
        return Collections.unmodifiableList(elements);
    }
}
