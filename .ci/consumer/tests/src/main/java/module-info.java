/** Open, for a test engine and a validator look into it. */
open module consumer {
    requires io.github.standfirst.fixtures;
    requires org.assertj.core;
    requires org.glassfish.expressly;
    requires org.hibernate.validator;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
}
