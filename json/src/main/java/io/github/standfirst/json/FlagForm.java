package io.github.standfirst.json;

/** True or false. */
enum FlagForm implements Form<Boolean> {
    FLAG;

    @Override
    public Class<Boolean> type() {
        return Boolean.class;
    }

    @Override
    public String wanted() {
        return "true or false";
    }

    @Override
    public void write(Boolean value, TokenSink out) {
        out.flag(value);
    }

    @Override
    public Boolean read(JsonReading in) {
        return switch (in.kind()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw in.unexpected(wanted());
        };
    }
}
