import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useState } from 'react';
import { renderPart } from '@/test/render-app';
import { NumberField } from './number-field';
