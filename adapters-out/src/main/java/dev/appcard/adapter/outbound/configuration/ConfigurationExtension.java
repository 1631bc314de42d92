package dev.appcard.adapter.outbound.configuration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the settings once, before any bean exists, and offers the settings as a bean. A deployment problem is the one way
 * of stopping that every container honours: a listener or a start-up observer that throws may be logged and passed over.
 */
public class ConfigurationExtension implements Extension {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationExtension.class);
    private @Nullable Settings checked;

    void offer(@Observes AfterBeanDiscovery discovery) {
        discovery
                .<Settings>addBean()
                .types(Settings.class)
                .scope(Singleton.class)
                .createWith(_ -> settings());
    }

    void check(@Observes AfterDeploymentValidation deployment) {
        try {
            checked = SettingCheck.all(new ConfigSource(ConfigProvider.getConfig()));
        } catch (ConfigurationRefused refused) {
            LOG.error("{}", refused.getMessage());
            deployment.addDeploymentProblem(refused);
        }
    }

    Settings settings() {
        if (checked == null) {
            throw new IllegalStateException("the settings have not been checked, or were refused");
        }
        return checked;
    }
}
