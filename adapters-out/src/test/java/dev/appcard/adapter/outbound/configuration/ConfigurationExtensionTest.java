package dev.appcard.adapter.outbound.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ConfigurationExtensionTest {

    private final AfterDeploymentValidation deployment = mock();
    private final Map<String, Integer> reads = new HashMap<>();

    @Test
    void checkShouldStopTheDeploymentWithEveryName() {
        checkWith(new SettingTexts().without("DATA_KEY").without("VAN_HOST"));

        ArgumentCaptor<Throwable> problem = ArgumentCaptor.captor();
        verify(deployment).addDeploymentProblem(problem.capture());
        assertThat(problem.getValue())
                .hasMessageStartingWith("configuration refused: ")
                .hasMessageContainingAll("DATA_KEY", "VAN_HOST");
    }

    @Test
    void checkShouldLetARightDeploymentGoOn() {
        checkWith(new SettingTexts());

        verify(deployment, never()).addDeploymentProblem(any());
    }

    @Test
    void containerShouldFindTheExtension() {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(ConfigurationExtension.class);
    }

    @Test
    @DisplayName("each setting is read once, however many beans are made of it")
    void recordsShouldBeMadeOfWhatWasChecked() {
        SettingProducer records =
                new SettingProducer(checkWith(new SettingTexts()).settings());

        assertThat(records.offeredIssuers()).isEqualTo(records.offeredIssuers());
        assertThat(records.vanSettings()).isEqualTo(records.vanSettings());
        assertThat(reads.values()).containsOnly(1);
    }

    @Test
    void recordsShouldNotBeHadOfRefusedSettings() {
        ConfigurationExtension refused = checkWith(new SettingTexts().without("DATA_KEY"));

        assertThatIllegalStateException().isThrownBy(refused::settings);
    }

    private ConfigurationExtension checkWith(SettingTexts texts) {
        Config config = mock();
        when(config.getOptionalValue(anyString(), eq(String.class))).thenAnswer(call -> {
            reads.merge(call.getArgument(0), 1, Integer::sum);
            return texts.find(call.getArgument(0));
        });
        try (var provider = mockStatic(ConfigProvider.class)) {
            provider.when(ConfigProvider::getConfig).thenReturn(config);
            ConfigurationExtension extension = new ConfigurationExtension();
            extension.check(deployment);
            return extension;
        }
    }
}
