package io.github.standfirst.examples.newsroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the newsroom; see {@code application.yaml} for what can be set. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NewsroomApplication {

    /** Starts it with Spring Boot's own arguments, such as {@code --server.port=8081}. */
    public static void main(String[] arguments) {
        SpringApplication.run(NewsroomApplication.class, arguments);
    }
}
