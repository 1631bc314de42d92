package dev.appcard.adapter.inbound.health;

import dev.appcard.adapter.inbound.shutdown.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code GET /health/ready}: down from the moment at which the process is told to end. */
@Readiness
@ApplicationScoped
public class IntakeReadiness implements HealthCheck {

    @Inject
    private Intake intake;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("intake").status(intake.isOpen()).build();
    }
}
