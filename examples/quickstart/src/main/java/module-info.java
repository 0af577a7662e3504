/** Turns a saved news page into a clean, validated model: an application as it embeds the library. */
module io.github.standfirst.examples.quickstart {
    requires io.github.standfirst.exchange;
    requires io.github.standfirst.json;
    requires jakarta.validation;
    requires java.logging;
    requires org.hibernate.validator;
}
