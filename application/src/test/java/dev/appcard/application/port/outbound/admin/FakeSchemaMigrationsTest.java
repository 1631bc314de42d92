package dev.appcard.application.port.outbound.admin;

class FakeSchemaMigrationsTest implements SchemaMigrationsContract {

    @Override
    public SchemaMigrations onEmptyDatabase() {
        return new FakeSchemaMigrations("18.6");
    }
}
