module consumer {
    requires io.github.standfirst.exchange;
    requires io.github.standfirst.fixtures;
    requires io.github.standfirst.html;
    requires io.github.standfirst.json;
    requires org.hibernate.validator;
}
