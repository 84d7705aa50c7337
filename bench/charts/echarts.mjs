// The peer of socle.bench.Charts: draws with ECharts on the server what it is asked for, one
// request a line, and answers with the CPU of each drawing in nanoseconds and the SVG's bytes.
import * as echarts from 'echarts';
import { createInterface } from 'node:readline';

function column(asked, slot) {
  const at = asked.columns.indexOf(asked.slots[slot]);
  return at < 0 ? [] : asked.rows.map((row) => row[at]);
}

const distinct = (values) => [...new Set(values)];
const isTime = (values) => values.every((it) => /^\d{4}-\d\d-\d\d/.test(String(it)));
const axes = (x, y) => ({ grid: { containLabel: true }, xAxis: x, yAxis: y });
const category = (data) => ({ type: 'category', data });
const value = { type: 'value' };

function lined(asked, area) {
  const xs = column(asked, 'X');
  const ys = column(asked, 'Y');
  const colours = column(asked, 'COLOR');
  const names = colours.length ? distinct(colours) : [''];
  return {
    ...axes({ type: isTime(xs) ? 'time' : 'value' }, value),
    legend: names.length > 1 ? { data: names } : undefined,
    series: names.map((name) => ({
      type: 'line',
      name,
      symbol: 'none',
      stack: area && names.length > 1 ? 'all' : undefined,
      areaStyle: area ? {} : undefined,
      data: xs.map((x, i) => [x, ys[i]]).filter((_, i) => !colours.length || colours[i] === name),
    })),
  };
}

/** A bar from one moment or value to another, in the row of its name. */
function span(api, low, high, height) {
  const from = api.coord([api.value(low), api.value(0)]);
  const to = api.coord([api.value(high), api.value(0)]);
  return {
    type: 'rect',
    shape: { x: from[0], y: from[1] - height / 2, width: Math.max(1, to[0] - from[0]), height },
    style: { fill: api.visual('color') },
  };
}

const options = {
  BAR: (asked) => ({
    ...axes(value, { ...category(column(asked, 'Y')), inverse: true }),
    series: [{ type: 'bar', label: { show: true, position: 'right' }, data: column(asked, 'X') }],
  }),
  LINE: (asked) => lined(asked, false),
  AREA: (asked) => lined(asked, true),
  POINT: (asked) => {
    const xs = column(asked, 'X');
    const ys = column(asked, 'Y');
    const scale = asked.log ? 'log' : 'value';
    const names = column(asked, 'LABEL');
    return {
      ...axes({ type: scale, scale: true }, { ...value, scale: true }),
      series: [{
        type: 'scatter',
        // Its own way for many points: a few paths.
        large: xs.length > 2000,
        symbolSize: xs.length > 400 ? 5 : 9,
        itemStyle: { opacity: 0.5 },
        label: names.length ? { show: true, position: 'right', formatter: (it) => it.data[2] } : undefined,
        labelLayout: names.length ? { hideOverlap: true } : undefined,
        data: xs.map((x, i) => [x, ys[i], names[i]]),
      }],
    };
  },
  HISTOGRAM: (asked) => ({
    ...axes(category(column(asked, 'X')), value),
    series: [{ type: 'bar', barCategoryGap: 0, label: { show: true, position: 'top' }, data: column(asked, 'Y') }],
  }),
  BOX: (asked) => {
    const names = distinct(column(asked, 'X'));
    const five = ['LOW', 'LOWER', 'MIDDLE', 'UPPER', 'HIGH'].map((slot) => column(asked, slot));
    const xs = column(asked, 'X');
    const ys = column(asked, 'Y');
    const boxes = xs.map((_, i) => five.map((all) => all[i])).filter((all) => all[0] !== null);
    return {
      ...axes(value, category(names)),
      series: [
        { type: 'boxplot', data: boxes },
        { type: 'scatter', data: xs.map((x, i) => [ys[i], x]).filter((it) => it[0] !== null) },
      ],
    };
  },
  RECT: (asked) => {
    const xs = column(asked, 'X');
    const ys = column(asked, 'Y');
    const shades = column(asked, 'COLOR');
    return {
      ...axes(category(distinct(xs)), category(distinct(ys))),
      visualMap: { min: Math.min(...shades), max: Math.max(...shades), orient: 'horizontal', left: 'center', bottom: 0 },
      series: [{ type: 'heatmap', label: { show: true }, data: xs.map((x, i) => [x, ys[i], shades[i]]) }],
    };
  },
  ARC: (asked) => ({
    series: [{
      type: 'pie',
      radius: ['40%', '70%'],
      label: { formatter: '{b}: {c} ({d} %)' },
      data: column(asked, 'X').map((name, i) => ({ name, value: column(asked, 'Y')[i] })),
    }],
  }),
  PARETO: (asked) => ({
    ...axes(category(column(asked, 'X')), [value, { ...value, max: 1 }]),
    series: [
      { type: 'bar', label: { show: true, position: 'top' }, data: column(asked, 'Y') },
      { type: 'line', yAxisIndex: 1, label: { show: true }, data: column(asked, 'SHARE') },
    ],
  }),
  WATERFALL: (asked) => {
    const low = column(asked, 'LOW');
    const high = column(asked, 'HIGH');
    return {
      ...axes(category(column(asked, 'X')), value),
      series: [
        { type: 'bar', stack: 'all', itemStyle: { color: 'transparent' }, data: low.map((it, i) => Math.min(it, high[i])) },
        { type: 'bar', stack: 'all', label: { show: true, position: 'top' }, data: low.map((it, i) => Math.abs(high[i] - it)) },
      ],
    };
  },
  INTERVAL: (asked) => {
    const names = column(asked, 'Y');
    const low = column(asked, 'LOW');
    const high = column(asked, 'HIGH');
    const known = names.map((_, i) => i).filter((i) => low[i] !== null);
    return {
      ...axes(value, { ...category(names), inverse: true }),
      series: [
        { type: 'custom', encode: { x: [1, 2], y: 0 }, renderItem: (_, api) => span(api, 1, 2, 2), data: known.map((i) => [i, low[i], high[i]]) },
        { type: 'scatter', symbol: 'rect', label: { show: true, position: 'top' }, data: known.map((i) => [column(asked, 'X')[i], i]) },
      ],
    };
  },
  QQ: (asked) => {
    const xs = column(asked, 'X');
    const ys = column(asked, 'Y');
    return {
      ...axes({ ...value, scale: true }, { ...value, scale: true }),
      series: [
        { type: 'scatter', symbolSize: 6, data: xs.map((x, i) => [x, ys[i]]) },
        { type: 'line', symbol: 'none', data: [[xs[0], ys[0]], [xs.at(-1), ys.at(-1)]] },
      ],
    };
  },
  TREEMAP: (asked) => {
    const groups = column(asked, 'COLOR');
    const names = column(asked, 'X');
    const sizes = column(asked, 'Y');
    return {
      series: [{
        type: 'treemap',
        breadcrumb: { show: false },
        label: { show: true, formatter: '{b}\n{c}' },
        upperLabel: { show: true },
        data: distinct(groups).map((group) => ({
          name: group,
          children: names.map((name, i) => ({ name, value: sizes[i] })).filter((_, i) => groups[i] === group),
        })),
      }],
    };
  },
  SANKEY: (asked) => {
    const from = column(asked, 'SOURCE');
    const to = column(asked, 'TARGET');
    const sizes = column(asked, 'VALUE');
    return {
      series: [{
        type: 'sankey',
        lineStyle: { color: 'source' },
        data: distinct([...from, ...to]).map((name) => ({ name })),
        links: from.map((source, i) => ({ source, target: to[i], value: sizes[i] })),
      }],
    };
  },
  GEO: (asked) => {
    const names = column(asked, 'LABEL');
    const shades = column(asked, 'COLOR');
    // Read anew each time, as Socle reads the geometries of the table.
    const features = column(asked, 'SHAPE').map((shape, i) => ({
      type: 'Feature',
      properties: { name: names[i] },
      geometry: JSON.parse(shape),
    }));
    echarts.registerMap(asked.name, { type: 'FeatureCollection', features });
    const known = shades.filter((it) => it !== null);
    return {
      visualMap: { min: Math.min(...known), max: Math.max(...known), orient: 'horizontal', left: 'center', bottom: 0 },
      series: [{ type: 'map', map: asked.name, label: { show: true }, data: names.map((name, i) => ({ name, value: shades[i] })) }],
    };
  },
  GANTT: (asked) => {
    const names = distinct(column(asked, 'Y'));
    const phases = column(asked, 'COLOR');
    const rows = asked.rows.map((_, i) => i).filter((i) => column(asked, 'X2')[i] !== null);
    return {
      ...axes({ type: 'time' }, { ...category(names), inverse: true }),
      legend: { data: distinct(phases) },
      series: distinct(phases).map((phase) => ({
        type: 'custom',
        name: phase,
        encode: { x: [1, 2], y: 0 },
        renderItem: (_, api) => span(api, 1, 2, 14),
        data: rows
          .filter((i) => phases[i] === phase)
          .map((i) => [names.indexOf(column(asked, 'Y')[i]), column(asked, 'X')[i], column(asked, 'X2')[i]]),
      })),
    };
  },
};

function draw(asked) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: asked.width, height: asked.height });
  chart.setOption({ animation: false, textStyle: { fontSize: 12 }, ...options[asked.mark](asked) });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

let asked = {};
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  asked = request.rows ? request : asked;
  const answer = { can: asked.mark in options, bytes: 0, nanos: [] };
  for (let round = 0; answer.can && round < request.rounds; round++) {
    const start = process.cpuUsage();
    const svg = draw(asked);
    const took = process.cpuUsage(start);
    answer.nanos.push((took.user + took.system) * 1000);
    answer.bytes = Buffer.byteLength(svg);
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
