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
    public void write(List<E> value, TokenSink out) {
        out.startList();
        value.forEach(each -> element.write(each, out));
        out.endList();
    }

    @Override
    public List<E> read(JsonReading in) {
        in.require(Kind.START_LIST, wanted());
        List<E> elements = new ArrayList<>();
        int count = 0;
        while (in.next() != Kind.END_LIST) {
            in.requireRoom(count);
            int steps = in.enter(Integer.toString(count++));
            try {
                E read = element.read(in);
                if (read != null) {
                    elements.add(read);
                }
            } catch (StandfirstJsonException e) {
                in.recover(e, steps);
            }
            in.leave();
        }
        return Collections.unmodifiableList(elements);
    }
}
