package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An object whose names are data: keys of the application's own, in order.
 *
 * @param value the form of each value; none is null
 */
record MapForm<V>(Form<V> value) implements Form<Map<String, V>> {

    @Override
    public Class<? super Map<String, V>> type() {
        return Map.class;
    }

    @Override
    public String wanted() {
        return "an object";
    }

    @Override
    public void write(Map<String, V> map, TokenSink out) {
        out.startObject();
        new TreeMap<>(map).forEach((key, each) -> {
            out.name(key);
            value.write(each, out);
        });
        out.endObject();
    }

    @Override
    public Map<String, V> read(JsonReading in) {
        in.require(Kind.START_OBJECT, wanted());
        Map<String, V> map = new TreeMap<>();
        while (in.next() != Kind.END_OBJECT) {
            String key = in.name();
            in.requireRoom(map.size());
            int steps = in.enterKey(key);
            in.next();
            try {
                in.requireFirst(!map.containsKey(key));
                V read = value.read(in);
                if (read != null) {
                    map.put(key, read);
                }
            } catch (StandfirstJsonException e) {
                in.recover(e, steps);
            }
            in.leave();
        }
        return Collections.unmodifiableMap(map);
    }
}
