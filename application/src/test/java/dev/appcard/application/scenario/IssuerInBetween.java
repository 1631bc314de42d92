package dev.appcard.application.scenario;

import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Lets something happen between an issuer's answer and its caller. */
final class IssuerInBetween {

    private IssuerInBetween() {}

    static IssuerGateway after(IssuerGateway real, Runnable answered) {
        return (IssuerGateway) Proxy.newProxyInstance(
                IssuerGateway.class.getClassLoader(), new Class<?>[] {IssuerGateway.class}, (_, method, arguments) -> {
                    try {
                        Object answer = method.invoke(real, arguments);
                        answered.run();
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
