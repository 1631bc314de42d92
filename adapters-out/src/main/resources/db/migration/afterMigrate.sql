-- Run by Flyway after every migrate. An older version that was still running has moved money without entries in the journal.

do $$
begin
    if to_regprocedure('enter_missing_movements()') is not null then
        perform enter_missing_movements();
    end if;
end
$$;
