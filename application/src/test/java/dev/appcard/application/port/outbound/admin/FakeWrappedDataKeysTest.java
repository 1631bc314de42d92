package dev.appcard.application.port.outbound.admin;

class FakeWrappedDataKeysTest implements WrappedDataKeysContract {

    private final FakeWrappedDataKeys keys = new FakeWrappedDataKeys();

    @Override
    public WrappedDataKeys dataKeys() {
        return keys;
    }

    @Override
    public void given(int count) {
        keys.add(count);
    }

    @Override
    public void changeWrappingKey() {
        keys.changeWrappingKey();
    }

    @Override
    public void goAway() {
        keys.goAwayAfter(0);
    }

    @Override
    public void alterTheFirst() {
        keys.alter(0);
    }
}
