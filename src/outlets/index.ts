import { antara } from './antara.ts'
import { bisnis } from './bisnis.ts'
import { cnbcIndonesia } from './cnbc-indonesia.ts'
import { cnnIndonesia } from './cnn-indonesia.ts'
import { detik } from './detik.ts'
import { jawapos } from './jawapos.ts'
import { jpnn } from './jpnn.ts'
import { kapanlagi } from './kapanlagi.ts'
import { kompas } from './kompas.ts'
import { kompasId } from './kompas-id.ts'
import { kompasTv } from './kompas-tv.ts'
import { kumparan } from './kumparan.ts'
import { liputan6 } from './liputan6.ts'
import { mediaIndonesia } from './media-indonesia.ts'
import { merdeka } from './merdeka.ts'
import { okezone } from './okezone.ts'
import type { Outlet } from './outlet.ts'
import { republika } from './republika.ts'
import { sindonews } from './sindonews.ts'
import { suara } from './suara.ts'
import { tempo } from './tempo.ts'
import { tirto } from './tirto.ts'
import { tribun } from './tribun.ts'
import { viva } from './viva.ts'

/** The outlets fakta knows, the explicit list of the files in this folder. */
export const OUTLETS: readonly Outlet[] = [
  kompas,
  kompasId,
  kompasTv,
  detik,
  tempo,
  cnnIndonesia,
  cnbcIndonesia,
  antara,
  tribun,
  liputan6,
  merdeka,
  republika,
  okezone,
  sindonews,
  viva,
  suara,
  jawapos,
  jpnn,
  mediaIndonesia,
  bisnis,
  kumparan,
  tirto,
  kapanlagi,
]
