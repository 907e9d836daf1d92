// What a device keeps of a practice, once the learner has asked for it.
import { DeviceRecord } from "../core/record.ts";
import { isRecord } from "../core/values.ts";
import type { CasePracticeTexts } from "../generated/case-practice.ts";
import type { PracticeCourse, PracticeState } from "./session.ts";

/** The saved practice; its state is null where it is of another set of cases. */
export interface SavedPractice {
  version: string;
  saved: string;
  state: PracticeState | null;
}

export function practiceRecord(
  texts: CasePracticeTexts,
  course: PracticeCourse,
): DeviceRecord<SavedPractice> {
  return new DeviceRecord<SavedPractice>("case-practice", texts.id, (raw) => {
    if (!isRecord(raw) || typeof raw.version !== "string" || typeof raw.saved !== "string") {
      return null;
    }
    const { version, saved, state } = raw;
    if (version !== texts.version) return { version, saved, state: null };
    const { answers, again, place } = isRecord(state) ? state : {};
    return { version, saved, state: course.accept({ answers, again, place }) };
  });
}
