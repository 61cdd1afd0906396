// Prints what ts-fsrs makes of generated reviews: node reference.mjs COUNT SEED
import {FSRS} from "ts-fsrs";

const [count, seed] = process.argv.slice(2).map(Number);
let state = seed >>> 0;
// Mulberry32, so that the same seed gives the same reviews everywhere.
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const days = () => (random() < 0.3 ? 0 : Math.floor(Math.exp(random() * 6)));

const sequences = [];
for (let i = 0; i < count; i++) {
  const retention = Math.round((0.75 + 0.2 * random()) * 100) / 100;
  const fsrs = new FSRS({request_retention: retention, enable_fuzz: false, enable_short_term: true});
  let memory = null;
  const reviews = [];
  for (let j = 0; j < 12; j++) {
    const since = j === 0 ? 0 : days();
    const retrievability = memory === null ? 0 : fsrs.forgetting_curve(since, memory.stability);
    const grade = 1 + Math.floor(random() * 4);
    memory = fsrs.next_state(memory, since, grade);
    reviews.push({
      days: since,
      grade,
      retrievability,
      stability: memory.stability,
      difficulty: memory.difficulty,
      interval: fsrs.next_interval(memory.stability, since),
    });
  }
  sequences.push({retention, reviews});
}
console.log(JSON.stringify(sequences));
