package io.github.standfirst.json;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/** Tokens written by Jackson 3. */
final class Jackson3Sink implements TokenSink {

    private final JsonGenerator generator;
    private final char[] time = new char[InstantText.MAX_LENGTH];

    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void time(Instant instant) {
        generator.writeString(time, 0, InstantText.write(instant, time));
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }
}
