-- What Prisma cannot say: who may do what to which table, what may never be altered, and four eyes.

-- ── the app's role: no ownership, rights named table by table ──
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'netra_app') THEN
    CREATE ROLE netra_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO netra_app;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO netra_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO netra_app;

-- Staging and throttling rows come and go.
GRANT DELETE ON "ImportRow", "IdempotencyKey", "SignInThrottle", "CandidateAlias", "NonWorkingDay" TO netra_app;

-- What was said once stays said: these tables only grow.
REVOKE UPDATE ON "AuditEntry", "AccountProof", "FlagDecision", "Assessment", "Document", "Evidence",
  "Recommendation", "Clarification", "Sighting", "ActivityEvidence", "ClarificationEvidence" FROM netra_app;

-- The book of applied migrations is the owner's; the readiness check may look.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON "_prisma_migrations" FROM netra_app;
    GRANT SELECT ON "_prisma_migrations" TO netra_app;
  END IF;
END $$;

-- ── append-only even for the owner ──
CREATE FUNCTION refuse_alteration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never altered or deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "AuditEntry_no_truncate" BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "Evidence_append_only" BEFORE UPDATE OR DELETE ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "Document_append_only" BEFORE UPDATE OR DELETE ON "Document"
  FOR EACH ROW EXECUTE FUNCTION refuse_alteration();

-- ── one current number, one holder ──
CREATE UNIQUE INDEX "EmployeeNumber_one_holder" ON "EmployeeNumber" ("number") WHERE "isCurrent";
CREATE UNIQUE INDEX "EmployeeNumber_one_current" ON "EmployeeNumber" ("employeeId") WHERE "isCurrent";
CREATE UNIQUE INDEX "Rulebook_one_active" ON "Rulebook" ("state") WHERE "state" = 'active';

-- ── four eyes are counted by person ──
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_four_eyes"
  CHECK ("approvedByPerson" IS NULL OR "approvedByPerson" <> "draftedByPerson");
ALTER TABLE "Case" ADD CONSTRAINT "Case_closing_four_eyes"
  CHECK ("closedByPerson" IS NULL OR "closeProposedByPerson" IS NULL OR "closedByPerson" <> "closeProposedByPerson");
ALTER TABLE "Case" ADD CONSTRAINT "Case_closed_is_answerable"
  CHECK ("stage" <> 'closed' OR ("closedAt" IS NOT NULL AND "outcome" IS NOT NULL AND "closedByPerson" IS NOT NULL
    AND ("outcome" = 'sanctioned' OR "closeProposedByPerson" IS NOT NULL)));
ALTER TABLE "FlagDecision" ADD CONSTRAINT "FlagDecision_has_reason"
  CHECK ("outcome" IN ('undo', 'merge') OR "reasonCode" IS NOT NULL);
ALTER TABLE "FlagDecision" ADD CONSTRAINT "FlagDecision_undo_names_what"
  CHECK (("outcome" = 'undo') = ("undoesId" IS NOT NULL));

-- Nobody decides the flag that he raised, whichever account he uses.
CREATE FUNCTION refuse_own_flag() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE raiser text;
BEGIN
  SELECT u."personKey" INTO raiser FROM "Flag" f JOIN "User" u ON u."id" = f."raisedById" WHERE f."id" = NEW."flagId";
  IF raiser IS NOT NULL AND raiser = NEW."byPerson" AND NEW."outcome" NOT IN ('wait', 'undo') THEN
    RAISE EXCEPTION 'the person who raised a flag does not decide it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "FlagDecision_not_the_raiser" BEFORE INSERT ON "FlagDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_own_flag();

-- ── plausible values ──
ALTER TABLE "EmployeeNumber" ADD CONSTRAINT "EmployeeNumber_18_digits" CHECK ("number" ~ '^[0-9]{18}$');
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Election" ADD CONSTRAINT "Election_window" CHECK ("monitoringTo" >= "monitoringFrom");
ALTER TABLE "CandidateStatus" ADD CONSTRAINT "CandidateStatus_period" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "User" ADD CONSTRAINT "User_email_folded" CHECK ("email" = lower("email"));
