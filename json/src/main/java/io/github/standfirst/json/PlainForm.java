package io.github.standfirst.json;

/** Plain text of the model, as a string; characters that no text may hold are replaced when it is read. */
enum PlainForm implements Form<String> {
    PLAIN;

    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public String wanted() {
        return "a text";
    }

    @Override
    public void write(String value, TokenSink out) {
        out.text(value);
    }

    @Override
    public String read(JsonReading in) {
        return in.plain(wanted());
    }
}
