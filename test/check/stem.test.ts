import { describe, expect, it } from 'vitest';
import { stem } from '../../src/check/stem.ts';

describe('stem', () => {
  it.each([
    ['take took taken taking'],
    ['write wrote written writing'],
    ['queue queued queuing queues'],
    ['index indices indexes'],
    ['analysis analyses analyse analyzer'],
    ['behaviour behavior'],
    ['organise organized organisation'],
    ['organisational organizational'],
    ['recognisable recognizable'],
    ['focus focussed focusing'],
    ['rigour rigor'],
    ['armour armor'],
    ['candour candor'],
    ['catalogue catalog catalogued'],
    ['cancelled canceled cancel'],
    ['PR PRs'],
    ['SLO SLOs'],
    ['autoscale autoscaling autoscaled'],
    ['spin spun'],
    ['lay laid'],
    ['automatic automatically automated'],
    ['recover recovery recovered'],
    ['practise practice practising'],
    ['free freed freeing'],
    ['sceptical skeptical'],
    ['overwrite overwrote overwritten overwriting'],
    ['retake retook retaken'],
    ['arise arose arisen'],
    ['add adds added adding'],
    ['staff staffs staffed staffing'],
    ['centre centred centring centered'],
    ['stabiliser stabilisers stabilizer'],
    ['base bases'],
    ['rebase rebases'],
    ['live lives lived'],
    ['alias aliases'],
    ['embed embedded'],
    ['internal internals'],
    ['menu menus'],
    ['rebalance rebalanced'],
    ['reference referenced'],
    ['analyst analysts'],
  ])('gives one stem to %s', (line) => {
    expect(new Set(line.toLowerCase().split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['staging', 'stage'],
    ['relent', 'relend'],
    ['unknown', 'unknow'],
    ['organic', 'organization'],
    ['university', 'universe'],
    ['hourly', 'hour'],
    ['actually', 'actual'],
    ['personally', 'personal'],
    ['listener', 'listen'],
    ['customer', 'custom'],
    ['audition', 'audit'],
    ['important', 'import'],
    ['breaker', 'break'],
    ['production', 'product'],
    ['invalid', 'invalidate'],
    ['paste', 'past'],
    ['terminal', 'terminate'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
