/**
 * One canonical JSON of articles, comments and threads.
 *
 * <p>Begin with {@link io.github.standfirst.json.StandfirstJson}, which reads and writes strictly and by itself; an
 * application that has a mapper of Jackson 3 registers {@link io.github.standfirst.json.StandfirstModule} with it, and one
 * that has a mapper of Jackson 2 registers {@link io.github.standfirst.json.StandfirstJackson2Module}. On the class path
 * either mapper finds its module as a service; on the module path only Jackson 3's does, for a module that provides a
 * service of one that is absent could not be resolved.
 */
module io.github.standfirst.json {
    requires transitive static org.jspecify;
    requires transitive io.github.standfirst.core;
    requires transitive io.github.standfirst.html;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;

    exports io.github.standfirst.json;

    provides tools.jackson.databind.JacksonModule with
            io.github.standfirst.json.StandfirstModule;
}
