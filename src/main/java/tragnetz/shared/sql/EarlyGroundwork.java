package tragnetz.shared.sql;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.context.WebApplicationContext;

/**
 * Begins the database before Spring looks round in the house: both take a second, and neither needs
 * the other. What is begun ends with the context, also with one that failed. While the build only
 * plans the wiring there is none.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class EarlyGroundwork implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "groundwork";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                && context instanceof WebApplicationContext
                && context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            Groundwork begun = Groundwork.begin(context.getEnvironment());
            beans.registerSingleton(NAME, begun);
            beans.registerDisposableBean(NAME, begun::close);
        }
    }
}
