package tragnetz.shared.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import tragnetz.shared.Settings;

/** Headers and form tokens. Who may see what is decided at the door and on the wall, not here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Settings settings, Stylesheet stylesheet)
            throws Exception {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.cookie("form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(settings.secure()).sameSite("Lax"));
        http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(
                        it ->
                                it.csrfTokenRepository(tokens)
                                        .csrfTokenRequestHandler(
                                                new XorCsrfTokenRequestAttributeHandler()))
                .headers(
                        headers ->
                                headers.cacheControl(it -> it.disable())
                                        .contentSecurityPolicy(
                                                it ->
                                                        it.policyDirectives(
                                                                policy(stylesheet, settings)))
                                        .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                                        .crossOriginOpenerPolicy(
                                                it ->
                                                        it.policy(
                                                                CrossOriginOpenerPolicy
                                                                        .SAME_ORIGIN))
                                        .crossOriginEmbedderPolicy(
                                                it ->
                                                        it.policy(
                                                                CrossOriginEmbedderPolicy
                                                                        .REQUIRE_CORP))
                                        .crossOriginResourcePolicy(
                                                it ->
                                                        it.policy(
                                                                CrossOriginResourcePolicy
                                                                        .SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                it ->
                                                        it.policy(
                                                                "camera=(), microphone=(),"
                                                                    + " geolocation=(), payment=(),"
                                                                    + " usb=(),"
                                                                    + " browsing-topics=()"))
                                        .frameOptions(it -> it.deny())
                                        .httpStrictTransportSecurity(
                                                it ->
                                                        it.maxAgeInSeconds(63_072_000)
                                                                .includeSubDomains(true)
                                                                .preload(true)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** Nothing but our own files; the one inlined style is named by its hash. */
    private static String policy(Stylesheet stylesheet, Settings settings) {
        return "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
                + "script-src 'self'; style-src 'self' "
                + stylesheet.hash()
                + "; require-trusted-types-for 'script'; trusted-types 'none'"
                + (settings.secure() ? "; upgrade-insecure-requests" : "");
    }

    /**
     * Requests are measured once, as a whole; measuring every filter would cost a tenth of them.
     */
    @Bean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /** There are no passwords here; this keeps Boot from inventing a user with one. */
    @Bean
    UserDetailsService nobodyByPassword() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
