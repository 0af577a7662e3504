package io.github.standfirst.examples.newsroom.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.catalina.core.StandardHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Two worlds: the desk, with sessions and tokens, and the site, which knows nobody. */
@Configuration(proxyBeanMethods = false)
class ProtectionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ProtectionConfiguration.class);
    private static final int PASSWORD_BYTES = 12;

    /** No script at all, no style but our own file: what a comment could smuggle in would find nothing to work with. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' https:;"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    @Order(1)
    SecurityFilterChain desk(HttpSecurity http) throws Exception {
        return http.securityMatcher("/desk", "/desk/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/desk/login")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/desk/login").defaultSuccessUrl("/desk/"))
                .logout(logout -> logout.logoutUrl("/desk/logout").logoutSuccessUrl("/"))
                .headers(ProtectionConfiguration::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain site(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAt(new SameSiteFilter(), CsrfFilter.class)
                .headers(headers -> {
                    headers(headers);
                    headers.cacheControl(control -> control.disable());
                })
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .contentTypeOptions(Customizer.withDefaults());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** One editor; a real paper has its own directory. */
    @Bean
    UserDetailsService editors(ProtectionProperties properties, PasswordEncoder encoder) {
        String password = properties.desk().password();
        if (password == null) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            password = Base64.getUrlEncoder().encodeToString(bytes);
            LOG.info(
                    "The desk is at /desk/, for {} with the password {}",
                    properties.desk().user(),
                    password);
        }
        return new InMemoryUserDetailsManager(
                User.withUsername(properties.desk().user())
                        .password(encoder.encode(password))
                        .roles("EDITOR")
                        .build());
    }

    /**
     * In the place of the server's own page, which the host adds unless it finds a valve of the class that it names. Spring
     * Boot adds one, too; the last one answers.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
        return factory -> {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(BareErrors.class.getName());
                    host.getPipeline().addValve(new BareErrors());
                }
            });
            // The firewall refuses the method as it refuses others; the connector would do it without any header.
            factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
        };
    }

    /** What the firewall refuses gets no error page of the site, which would go without the headers of all others. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, refusal) -> {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            BareErrors.answer(response);
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodies() {
        FilterRegistrationBean<BodyLimit> limit = new FilterRegistrationBean<>(new BodyLimit());
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return limit;
    }

    /** Weak tags, which may stay when a page is compressed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        return new FilterRegistrationBean<>(filter);
    }
}
