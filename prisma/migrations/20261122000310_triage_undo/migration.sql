-- Undoing a triage decision restores what it changed, so the decision keeps what stood before.
ALTER TABLE "FlagDecision" ADD COLUMN "attributionBefore" "Attribution";

-- Undoing "forward" withdraws the case that it opened. That is not a finding: no second person is asked, so the
-- database only lets it happen while nobody has taken a step in the case and no flag stands in it any more.
ALTER TABLE "Case" DROP CONSTRAINT "Case_closed_is_answerable";
ALTER TABLE "Case" ADD CONSTRAINT "Case_closed_is_answerable"
  CHECK ("stage" <> 'closed' OR ("closedAt" IS NOT NULL AND "outcome" IS NOT NULL AND "closedByPerson" IS NOT NULL
    AND ("outcome" IN ('sanctioned', 'withdrawn') OR "closeProposedByPerson" IS NOT NULL)));

CREATE FUNCTION refuse_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."outcome" = 'withdrawn' AND OLD."outcome" IS DISTINCT FROM 'withdrawn' AND (
    OLD."stage" <> 'identity' OR NEW."origin" = 'bawaslu' OR NEW."closingReason" IS NULL
    OR OLD."closeProposedByPerson" IS NOT NULL
    OR EXISTS (SELECT 1 FROM "Flag" WHERE "caseId" = NEW."id")
    OR EXISTS (SELECT 1 FROM "Summons" WHERE "caseId" = NEW."id")
    OR EXISTS (SELECT 1 FROM "Recommendation" WHERE "caseId" = NEW."id")
  ) THEN
    RAISE EXCEPTION 'only a case that nobody has acted on can be withdrawn' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Case_withdrawn_untouched" BEFORE UPDATE ON "Case"
  FOR EACH ROW EXECUTE FUNCTION refuse_withdrawal();

-- "Was this opened within the hour" and "what happened to this" ask by subject.
CREATE INDEX "AuditEntry_subjectId_seq_idx" ON "AuditEntry"("subjectId", "seq");

-- Words of captures, for the search in the queue.
CREATE INDEX "Activity_words" ON "Activity" USING gin (to_tsvector('simple', "text"));
