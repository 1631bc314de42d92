package dev.appcard.adapter.outbound.configuration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import org.eclipse.microprofile.config.ConfigProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the settings before any bean exists. A deployment problem is the one way of stopping that every container
 * honours: a listener or a start-up observer that throws may be logged and passed over.
 */
public class ConfigurationExtension implements Extension {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationExtension.class);

    void check(@Observes AfterDeploymentValidation deployment) {
        try {
            Settings.check(new ConfigSource(ConfigProvider.getConfig()));
        } catch (ConfigurationRefused refused) {
            LOG.error("{}", refused.getMessage());
            deployment.addDeploymentProblem(refused);
        }
    }
}
